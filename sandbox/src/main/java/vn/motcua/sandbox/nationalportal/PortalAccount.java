package vn.motcua.sandbox.nationalportal;

/**
 * Tài khoản kết nối: what a province must present to be let in.
 *
 * @param dstcode address of the portal on the exchange axis, sent as an HTTP header with every call
 */
public record PortalAccount(String username, String password, String dstcode) {

    /** The account of the demonstration province; no real portal knows it. */
    public static final PortalAccount DEMONSTRATION =
            new PortalAccount("motcua", "motcua-sandbox", "VN:GOV:000.00.00.G22:vpcpdvcprovider");

    boolean opensWith(String givenUsername, String givenPassword) {
        return username.equals(givenUsername) && password.equals(givenPassword);
    }
}
