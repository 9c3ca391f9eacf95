package vn.motcua.catalogueimport.gateway;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.kernel.Money;
import vn.motcua.procedure.domain.FeeItem;

/**
 * Phí, lệ phí in the words of a channel: "200,000 Việt Nam Đồng(… mỗi hộ chiếu)mô tả". An amount that depends on something
 * is never owed by everybody: who must pay it is left to the words.
 *
 * @param head what the publication states as the fee
 * @param note what stands in brackets behind it
 * @param description what has nothing to do with the fee
 */
record PublishedFee(String head, String note, String description) {

    private static final Pattern HEAD = Pattern.compile(
            "^(?:Miễn phí|Không có thông tin|(?:[\\d.,]+\\s*)?(?:Việt Nam Đồng|VNĐ|VND|USD|EUR|%|[Đđ]ồng))?");
    private static final Pattern AMOUNT = Pattern.compile("^([\\d.,]+)\\s*(.*)$");
    private static final Set<String> DONG = Set.of("việt nam đồng", "vnđ", "vnd", "đồng");
    private static final BigDecimal LEAST_BELIEVABLE = BigDecimal.valueOf(1000);
    private static final String FREE = "Miễn phí";

    static PublishedFee in(String words) {
        Matcher head = HEAD.matcher(words);
        int end = head.find() ? head.end() : 0;
        String rest = words.substring(end);
        int close = end == 0 || !rest.startsWith("(") ? 0 : closing(rest);
        return new PublishedFee(words.substring(0, end).strip(), rest.substring(0, close).strip(),
                rest.substring(close).strip());
    }

    /** Behind the bracket that closes the first one; everything if it is never closed. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    Optional<FeeItem> item(ChannelRow row, String caseKey, String field, Doubts doubts) {
        if (head.isEmpty() && row.amounts().isEmpty() || FREE.equals(head) && note.isEmpty() && row.amounts().isEmpty()) {
            return Optional.empty();
        }
        Money amount = amount(row, field, doubts);
        String words = (head + note).strip();
        boolean depends = amount != null && !amount.isZero() && severalAmounts(row);
        if (depends) {
            doubts.add(Kind.FEE_DEPENDS, field + ".fees", words);
        }
        return Optional.of(new FeeItem(kind(), kind() == FeeItem.Kind.CHARGE ? "Lệ phí" : "Phí", amount, row.channel(),
                caseKey, depends ? words : null, List.of(), words));
    }

    private Money amount(ChannelRow row, String field, Doubts doubts) {
        if (FREE.equals(head)) {
            if (note.contains("Hội đồng nhân dân")) {
                doubts.add(Kind.FEE_SET_LOCALLY, field + ".text", note);
                return null;
            }
            if (!row.amounts().isEmpty()) {
                doubts.add(Kind.FEE_DEPENDS, field + ".fees", head + note);
                return null;
            }
            return Money.ZERO;
        }
        Matcher stated = AMOUNT.matcher(head);
        if (!stated.matches()) {
            return null;
        }
        String currency = stated.group(2).toLowerCase(Locale.ROOT);
        String digits = stated.group(1).replaceAll("[.,]", "");
        if (!DONG.contains(currency) || digits.isEmpty()) {
            doubts.add(Kind.FEE_NOT_IN_DONG, field + ".fees", head + note);
            return null;
        }
        BigDecimal dong = new BigDecimal(digits);
        if (dong.signum() > 0 && dong.compareTo(LEAST_BELIEVABLE) < 0) {
            doubts.add(Kind.FEE_IMPLAUSIBLE, field + ".fees", head + note);
            return null;
        }
        return new Money(dong);
    }

    private static boolean severalAmounts(ChannelRow row) {
        return row.amounts().stream()
                .map(one -> one.value() + (DONG.contains(one.currency().toLowerCase(Locale.ROOT)) ? "" : one.currency()))
                .collect(Collectors.toSet())
                .size() > 1;
    }

    private FeeItem.Kind kind() {
        String words = note.toLowerCase(Locale.ROOT);
        int charge = words.indexOf("lệ phí");
        int fee = words.replace("lệ phí", "······").indexOf("phí");
        return charge >= 0 && (fee < 0 || charge < fee) ? FeeItem.Kind.CHARGE : FeeItem.Kind.FEE;
    }
}
