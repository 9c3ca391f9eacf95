package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Cơ quan có thẩm quyền, thực hiện, phối hợp: who answers for a procedure, in the words of the publication. Which
 * agency of the province takes dossiers is an {@link Offering}.
 *
 * @param competent cơ quan có thẩm quyền quyết định
 * @param executing cơ quan trực tiếp thực hiện
 * @param coordinating cơ quan phối hợp
 * @param receptionAddress địa chỉ tiếp nhận
 */
public record Authorities(String competent, String executing, String coordinating, String receptionAddress)
        implements Serializable {

    public static final Authorities UNKNOWN = new Authorities(null, null, null, null);

    public static Authorities competent(String agency) {
        return new Authorities(agency, null, null, null);
    }
}
