package vn.motcua.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Số tiền, in đồng; never negative, never a fraction of a đồng. */
public record Money(BigDecimal dong) implements Serializable, Comparable<Money> {

    public static final Money ZERO = of(0);

    public Money {
        if (dong == null || dong.signum() < 0 || dong.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("not an amount in đồng: " + dong);
        }
        dong = dong.setScale(0);
    }

    public static Money of(long dong) {
        return new Money(BigDecimal.valueOf(dong));
    }

    public Money plus(Money other) {
        return new Money(dong.add(other.dong));
    }

    public boolean isZero() {
        return dong.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return dong.compareTo(other.dong);
    }

    /** As people write it: {@code 75.000 đồng}. */
    @Override
    public String toString() {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(dong) + " đồng";
    }
}
