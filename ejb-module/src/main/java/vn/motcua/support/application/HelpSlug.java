package vn.motcua.support.application;

import vn.motcua.kernel.Folded;

/** Tên bài trên địa chỉ: "Đăng ký khai sinh ở đâu?" becomes {@code dang-ky-khai-sinh-o-dau}. */
final class HelpSlug {

    private static final int LONGEST = 70;

    private HelpSlug() {}

    static String of(String title) {
        String plain = Folded.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, plain.lastIndexOf('-', LONGEST) > 0 ? plain.lastIndexOf('-', LONGEST) : LONGEST);
        }
        return plain.isEmpty() ? "bai" : plain;
    }
}
