package vn.motcua.identity.application;

import java.io.Serializable;

/**
 * Nơi gọi đến: from where somebody asks, before it is known who.
 *
 * @param address of the network, as the server or the proxy in front of it says
 * @param device what the browser calls itself; may be null
 */
public record Caller(String address, String device) implements Serializable {

    private static final int LONGEST_ADDRESS = 60;
    private static final int LONGEST_DEVICE = 300;

    public Caller {
        address = beginning(address == null ? "" : address, LONGEST_ADDRESS);
        device = device == null ? null : beginning(device, LONGEST_DEVICE);
    }

    /** A proxy may pass on what a client made up. */
    private static String beginning(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
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
