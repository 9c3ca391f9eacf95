package vn.motcua.identity.application;

import java.io.Serializable;

/**
 * Nơi gọi đến: from where somebody asks, before it is known who.
 *
 * @param address of the network, as the server or the proxy in front of it says
 * @param device what the browser calls itself; may be null
 */
public record Caller(String address, String device) implements Serializable {

    private static final int LONGEST = 300;

    public Caller {
        address = address == null ? "" : address;
        device = device == null || device.length() <= LONGEST ? device : device.substring(0, LONGEST);
    }

    /** One subscriber: an IPv6 customer has as many addresses as there are stars, all with the same beginning. */
    String network() {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] parts = address.replaceFirst("%.*", "").split(":");
        StringBuilder half = new StringBuilder();
        for (int part = 0; part < Math.min(4, parts.length) && !parts[part].isEmpty(); part++) {
            half.append(parts[part]).append(':');
        }
        return half.append(":/64").toString();
    }
}
