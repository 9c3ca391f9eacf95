package vn.motcua.catalogueimport.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.motcua.procedure.domain.ProcedureContent;
import vn.motcua.procedure.domain.RecordText;

/**
 * Dấu vân tay của nội dung: equal for equal contents. Parts that are not stated are left out, so that a further part of the
 * model does not make every procedure look changed.
 *
 * @param size length of the text that is kept
 */
record ContentFingerprint(String value, int size) {

    static ContentFingerprint of(ProcedureContent content) {
        String text = RecordText.of(content);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ContentFingerprint(HexFormat.of().formatHex(hash), text.length());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
