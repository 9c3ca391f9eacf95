package vn.motcua.federation.domain;

import java.time.Instant;

/**
 * Danh tính đã kiểm chứng: what a provider said and we checked.
 *
 * @param session of the person with the provider, or null
 * @param idToken shown again to the provider when signing out
 * @param provenAt when the person proved to the provider who they are, or null if it does not say
 */
public record ProvenIdentity(
        String provider, String subject, String session, String idToken, Instant provenAt, ClaimedPerson person) {}
