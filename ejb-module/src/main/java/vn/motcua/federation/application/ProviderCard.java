package vn.motcua.federation.application;

import java.io.Serializable;
import vn.motcua.federation.domain.Provider;

/**
 * Bên cung cấp định danh, như hiện trên nút đăng nhập.
 *
 * @param silent did not answer a moment ago
 */
public record ProviderCard(String key, String name, String nameInEnglish, boolean forStaff, boolean silent)
        implements Serializable {

    static ProviderCard of(Provider provider, boolean silent) {
        return new ProviderCard(provider.key(), provider.name(), provider.nameIn("en"), provider.isForStaff(), silent);
    }

    public String nameIn(String language) {
        return "en".equals(language) ? nameInEnglish : name;
    }
}
