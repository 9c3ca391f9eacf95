package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.motcua.administration.application.ComparisonScope;
import vn.motcua.administration.application.ListComparison;
import vn.motcua.administration.application.ProcedureListComparison;
import vn.motcua.web.support.PageMessages;

/** Đối chiếu danh sách thủ tục: the list of an agency beside our catalogue; what is missing, too much or called otherwise. */
@Named
@RequestScoped
public class ListComparisonPage {

    @Inject ProcedureListComparison comparison;
    @Inject PageMessages messages;

    private Part chosen;
    private ComparisonScope scope = ComparisonScope.MINISTRIES_OF_THE_LIST;
    private String ministry;
    private List<String> ministries;
    private ListComparison result;

    public void load() {
        getMinistries();
    }

    public void compare() throws IOException {
        messages.about("comparing:file-field:file");
        try (InputStream content = chosen.getInputStream()) {
            result = comparison.compare(chosen.getSubmittedFileName(), content.readAllBytes(),
                    ministry == null || ministry.isEmpty() ? scope : ComparisonScope.ONE_MINISTRY, ministry);
        }
    }

    public List<String> getMinistries() {
        if (ministries == null) {
            ministries = comparison.ministries();
        }
        return ministries;
    }

    /** Null before a list was compared. */
    public ListComparison getResult() {
        return result;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public ComparisonScope getScope() {
        return scope;
    }

    public void setScope(ComparisonScope scope) {
        this.scope = scope;
    }

    public String getMinistry() {
        return ministry;
    }

    public void setMinistry(String ministry) {
        this.ministry = ministry;
    }
}
