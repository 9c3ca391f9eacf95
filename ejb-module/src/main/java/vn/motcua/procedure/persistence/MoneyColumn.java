package vn.motcua.procedure.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import vn.motcua.kernel.Money;

/** Keeps amounts of every feature as whole đồng. */
@Converter(autoApply = true)
class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.dong();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal dong) {
        return dong == null ? null : new Money(dong);
    }
}
