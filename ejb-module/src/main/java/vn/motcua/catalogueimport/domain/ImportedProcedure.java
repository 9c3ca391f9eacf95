package vn.motcua.catalogueimport.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.procedure.domain.ProcedureContent;

/**
 * Thủ tục đọc được từ nguồn.
 *
 * @param position where it stands in its source (number of the line, place in the list), from 1
 * @param code null if not even that could be read
 * @param sector where it is filed; its code is not yet that of ours
 * @param content null if there is nothing to take over: the doubts say why
 */
public record ImportedProcedure(
        long position, String code, PublishedSector sector, ProcedureContent content, List<Doubt> doubts)
        implements Serializable {

    public ImportedProcedure {
        doubts = List.copyOf(doubts);
    }

    public static ImportedProcedure unreadable(long position, String code, Doubt... why) {
        return new ImportedProcedure(position, code, null, null, List.of(why));
    }

    public boolean isReadable() {
        return content != null;
    }
}
