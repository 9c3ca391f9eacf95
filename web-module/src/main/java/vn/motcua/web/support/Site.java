package vn.motcua.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Nơi vận hành hệ thống: whose portal this is and where people get help, set by the operator's environment. */
@Named
@ApplicationScoped
public class Site {

    private final String province;
    private final String provinceInEnglish;
    private final String phone;
    private final String email;

    public Site() {
        this(System.getenv());
    }

    Site(Map<String, String> environment) {
        province = environment.getOrDefault("MOTCUA_PROVINCE", "tỉnh Lam Giang");
        provinceInEnglish = environment.getOrDefault("MOTCUA_PROVINCE_EN", "Lam Giang province");
        phone = environment.getOrDefault("MOTCUA_SUPPORT_PHONE", "1900 0000");
        email = environment.getOrDefault("MOTCUA_SUPPORT_EMAIL", "hotro@motcua.example");
    }

    /** Name of the province or city in the language with this code. */
    public String provinceIn(String language) {
        return "en".equals(language) ? provinceInEnglish : province;
    }

    public String getPhone() {
        return phone;
    }

    public String getPhoneDigits() {
        return phone.replaceAll("[^0-9+]", "");
    }

    public String getEmail() {
        return email;
    }
}
