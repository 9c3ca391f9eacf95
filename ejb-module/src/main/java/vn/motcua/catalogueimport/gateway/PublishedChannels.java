package vn.motcua.catalogueimport.gateway;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalogueimport.domain.Doubt.Kind;
import vn.motcua.procedure.domain.ChannelTerms;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;

/** Cách thức thực hiện: time limits and fees of each way of handing in. Several rows for one way are cases. */
final class PublishedChannels {

    static final String PART = "channels";

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    private static final Map<String, TimeUnit> UNITS = Map.of(
            "ngày làm việc", TimeUnit.WORKING_DAYS,
            "ngày", TimeUnit.DAYS,
            "giờ", TimeUnit.WORKING_HOURS,
            "giờ làm việc", TimeUnit.WORKING_HOURS,
            "tháng", TimeUnit.MONTHS);
    private static final Pattern CASE = Pattern.compile("(?:trường hợp|đối với)[^.;:\\n)]{3,250}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Cases cases;
    private final Doubts doubts;
    private final List<ChannelTerms> terms = new ArrayList<>();
    private final List<FeeItem> fees = new ArrayList<>();
    private final Map<SubmissionChannel, Integer> seen = new HashMap<>();

    PublishedChannels(Cases cases, Doubts doubts) {
        this.cases = cases;
        this.doubts = doubts;
    }

    void read(List<ChannelRow> rows) {
        Set<ChannelRow> different = new LinkedHashSet<>(rows);
        if (different.size() < rows.size()) {
            doubts.add(Kind.DUPLICATE_ROW, "methods", rows.size() - different.size());
        }
        Map<SubmissionChannel, Integer> many = new HashMap<>();
        different.forEach(row -> many.merge(row.channel(), 1, Integer::sum));
        int number = 0;
        for (ChannelRow row : different) {
            String caseKey = many.get(row.channel()) > 1 ? caseOf(row, number) : null;
            add(row, caseKey, "methods[" + number + "]");
            number++;
        }
    }

    private void add(ChannelRow row, String caseKey, String field) {
        PublishedFee fee = PublishedFee.in(row.words());
        terms.add(new ChannelTerms(row.channel(), caseKey, time(row, field),
                fee.description().isEmpty() ? null : fee.description()));
        fee.item(row, caseKey, field, doubts).ifPresent(fees::add);
    }

    private String caseOf(ChannelRow row, int number) {
        int ordinal = seen.merge(row.channel(), 1, Integer::sum);
        Matcher named = CASE.matcher(row.words());
        if (named.find()) {
            String name = named.group().strip();
            return cases.keyOf(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        doubts.add(Kind.CASE_NOT_NAMED, "methods[" + number + "]", row.words());
        return cases.keyOf("Trường hợp " + ordinal);
    }

    private ProcessingTime time(ChannelRow row, String field) {
        if (row.time() == null) {
            return null;
        }
        String stated = row.time().stripTrailingZeros().toPlainString();
        TimeUnit unit = UNITS.get(row.unit().toLowerCase(java.util.Locale.ROOT));
        if (unit == null) {
            String read = SourceText.oneLine(ChannelNames.in(row.channel()) + ": " + stated + " " + row.unit());
            doubts.keep(row.unit().isEmpty() ? Kind.UNIT_MISSING : Kind.UNKNOWN_VALUE, field + ".unit", PART, read);
            return null;
        }
        String read = ChannelNames.in(row.channel()) + ": " + stated + " " + row.unit();
        return counted(row.time(), unit, read, field);
    }

    private ProcessingTime counted(BigDecimal amount, TimeUnit unit, String read, String field) {
        BigDecimal hours = unit == TimeUnit.WORKING_DAYS && !isWhole(amount) ? amount.multiply(HOURS_A_DAY) : amount;
        if (hours.signum() < 0 || !isWhole(hours) || hours.precision() - hours.scale() > 6) {
            doubts.keep(Kind.UNKNOWN_VALUE, field + ".time", PART, read);
            return null;
        }
        if (!hours.equals(amount)) {
            doubts.keep(Kind.TIME_CONVERTED, field + ".time", PART, read);
            return new ProcessingTime(hours.intValueExact(), TimeUnit.WORKING_HOURS);
        }
        return new ProcessingTime(amount.intValueExact(), unit);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    List<ChannelTerms> terms() {
        return List.copyOf(terms);
    }

    List<FeeItem> fees() {
        return List.copyOf(fees);
    }
}
