package vn.motcua.procedure.persistence;

import jakarta.persistence.Converter;
import vn.motcua.procedure.domain.PublishedText;

@Converter(autoApply = true)
class PublishedTextColumn extends JsonText<PublishedText> {

    PublishedTextColumn() {
        super(PublishedText.class);
    }
}
