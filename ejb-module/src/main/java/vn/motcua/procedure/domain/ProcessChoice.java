package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Hướng xử lý sau một bước.
 *
 * @param to key of the step that follows; null if the process ends here
 */
public record ProcessChoice(ProcessDecision decision, String to) implements Serializable {

    public boolean endsIt() {
        return to == null || to.isBlank();
    }
}
