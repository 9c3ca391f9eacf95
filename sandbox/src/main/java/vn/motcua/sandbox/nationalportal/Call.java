package vn.motcua.sandbox.nationalportal;

import java.util.Map;

/**
 * Cuộc gọi HTTP: what a door hands to the front, free of servlets and servers.
 *
 * @param path below the address of the portal, for example {@code /mapi/g}
 * @param contentType may be null
 * @param dstcode the header that routes a call through the exchange axis, may be null
 */
record Call(String method, String path, Map<String, String> query, String contentType, String dstcode, byte[] body) {

    static final int LARGEST_BODY = 5 * 1024 * 1024;

    boolean isPost() {
        return "POST".equals(method);
    }

    boolean isGet() {
        return "GET".equals(method) || "HEAD".equals(method);
    }

    boolean isJson() {
        return contentType != null
                && contentType.split(";", 2)[0].trim().equalsIgnoreCase("application/json");
    }

    boolean isTooLarge() {
        return body.length > LARGEST_BODY;
    }
}
