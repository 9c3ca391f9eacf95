package vn.motcua.search.domain;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Mẩu chữ: plain text, and whether it is to be marked because it matched. */
public record Fragment(String text, boolean marked) implements Serializable {

    public static String plain(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
