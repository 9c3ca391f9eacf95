package vn.motcua.support.domain;

/** Vốn từ của danh mục. */
public interface CatalogueWords {

    /** The words of the names in the catalogue, as they are today. */
    Vocabulary known();
}
