package vn.motcua.procedure.domain;

import java.time.LocalDate;
import java.util.Map;
import vn.motcua.kernel.Page;

/** Tìm thủ tục: finds versions in force, best match first. A search engine may take this place. */
public interface ProcedureSearch {

    /** A page of identifiers of versions. All words must match the start of a word in name, sector or code. */
    Page<Long> search(ProcedureQuery query, LocalDate day);

    /** How many procedures in force there are by life event. */
    Map<LifeEvent, Integer> countByLifeEvent(LocalDate day);

    /** How many procedures in force there are by code of the sector. */
    Map<String, Integer> countBySector(LocalDate day);
}
