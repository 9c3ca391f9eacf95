package vn.motcua.procedure.domain;

import java.time.LocalDate;
import vn.motcua.kernel.Page;

/** Danh mục thủ tục theo dòng: the whole catalogue, whatever its state, read a page at a time. */
public interface CatalogueRows {

    Page<CatalogueRow> page(CatalogueQuery query, LocalDate day);
}
