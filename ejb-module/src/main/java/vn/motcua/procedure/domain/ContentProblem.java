package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Vấn đề trong nội dung: one thing that the verifier found, and where.
 *
 * @param part page on which it is put right
 * @param place row or field on that page ({@code component-3}, {@code channel-ONLINE}, {@code form-child.name}); never null
 * @param arguments for the text of the fault
 */
public record ContentProblem(Fault fault, ContentPart part, String place, List<Object> arguments)
        implements Serializable {

    public ContentProblem {
        arguments = List.copyOf(arguments);
    }

    static ContentProblem of(Fault fault, String place, Object... arguments) {
        return new ContentProblem(fault, fault.part(), place, List.of(arguments));
    }

    static ContentProblem in(ContentPart part, Fault fault, String place, Object... arguments) {
        return new ContentProblem(fault, part, place, List.of(arguments));
    }

    public boolean isError() {
        return fault.severity() == Fault.Severity.ERROR;
    }
}
