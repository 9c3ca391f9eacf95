package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteTest {

    private final Site site = new Site(Map.of(
            "MOTCUA_PROVINCE", "thành phố Sông Lam",
            "MOTCUA_PROVINCE_EN", "Song Lam city",
            "MOTCUA_SUPPORT_PHONE", "(0238) 3 000 000"));

    @Test
    void the_operator_names_the_province_in_both_languages() {
        assertThat(site.provinceIn("vi")).isEqualTo("thành phố Sông Lam");
        assertThat(site.provinceIn("en")).isEqualTo("Song Lam city");
    }

    @Test
    void a_telephone_link_dials_digits_only() {
        assertThat(site.getPhone()).isEqualTo("(0238) 3 000 000");
        assertThat(site.getPhoneDigits()).isEqualTo("02383000000");
    }
}
