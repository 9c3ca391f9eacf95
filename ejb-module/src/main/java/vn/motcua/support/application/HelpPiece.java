package vn.motcua.support.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.support.domain.HelpBlock;

/**
 * Bài hỏi đáp, hướng dẫn để đọc.
 *
 * @param blocks its text, ready to be encoded by a page
 * @param procedures those of its procedures that are in force
 */
public record HelpPiece(HelpCard card, List<HelpBlock> blocks, List<LinkedProcedure> procedures)
        implements Serializable {

    /** Thủ tục được nhắc tới. */
    public record LinkedProcedure(String code, String name) implements Serializable {}
}
