package vn.motcua.administration.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.reference.domain.CodeList;

/**
 * Một danh mục, như hiện trên trang.
 *
 * @param count entries that can be chosen today
 * @param dated whether entries of this list begin and end
 */
public record CodeListCard(
        String code,
        CodeList.Kind kind,
        String name,
        String englishName,
        String description,
        String sourceDocument,
        List<String> attributeNames,
        long count,
        boolean dated)
        implements Serializable {

    public CodeListCard {
        attributeNames = List.copyOf(attributeNames);
    }

    static CodeListCard of(CodeList list, long count) {
        boolean dated = list.kind() != CodeList.Kind.AGENCIES && list.kind() != CodeList.Kind.SECTORS;
        return new CodeListCard(list.code(), list.kind(), list.name(), list.englishName(), list.description(),
                list.sourceDocument(), list.attributeNames(), count, dated);
    }

    public String nameIn(String language) {
        return "en".equals(language) && englishName != null ? englishName : name;
    }
}
