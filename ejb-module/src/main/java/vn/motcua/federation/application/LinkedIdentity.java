package vn.motcua.federation.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Danh tính liên kết, như hiện trên trang tài khoản.
 *
 * @param removable another way in is left without it
 */
public record LinkedIdentity(
        long id, String provider, String providerName, String claimedName, int level, Instant linkedAt, Instant usedAt,
        boolean removable, List<Difference> differences)
        implements Serializable {}
