package vn.motcua.federation.domain;

import java.net.URI;

/**
 * Bên cung cấp định danh, as the operator describes it.
 *
 * @param key stands in addresses and beside every linked identity; never changes
 * @param levelNeeded of identification, for being recognised by the personal id number
 */
public record Provider(
        String key, String name, String nameInEnglish, MeantFor audience, ClientTerms terms, OwnEndpoints endpoints,
        ClaimMapping mapping, int levelNeeded) {

    /** Ai đăng nhập bằng bên này. */
    public enum MeantFor {
        CITIZEN,
        STAFF
    }

    /**
     * Điều đã thoả thuận với bên cung cấp: how our client is registered there.
     *
     * @param acrValues asked for, or null
     */
    public record ClientTerms(
            URI issuer, String clientId, ClientSecret secret, boolean secretInForm, String scope, String acrValues,
            UserClaims userClaims) {}

    /** Thông tin người dùng lấy ở đâu. */
    public enum UserClaims {
        /** The ID token says all. */
        IN_TOKEN,
        /** Asked for beside it. */
        BY_GET,
        BY_POST
    }

    /** Where a provider without a discovery document is found; each null if the document says it. */
    public record OwnEndpoints(URI authorization, URI token, URI keys, URI userInfo, URI endSession) {

        public static final OwnEndpoints DISCOVERED = new OwnEndpoints(null, null, null, null, null);

        /** Enough to do without the document. */
        public boolean isComplete() {
            return authorization != null && token != null && keys != null;
        }
    }

    public String nameIn(String language) {
        return "en".equals(language) && nameInEnglish != null ? nameInEnglish : name;
    }

    public boolean isForStaff() {
        return audience == MeantFor.STAFF;
    }
}
