package vn.motcua.web.portal.dossier;

import java.io.Serializable;
import java.util.List;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.application.UnitChoice;

/** Câu hỏi về địa bàn: a province and one of its communes, asked one after the other. */
public class UnitQuestion implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PROVINCE_DIGITS = 2;

    private final List<UnitChoice> communes;
    private String province;
    private String commune;

    private UnitQuestion(String province, String commune, List<UnitChoice> communes) {
        this.province = province;
        this.commune = commune;
        this.communes = List.copyOf(communes);
    }

    /** The question with the answer given so far: the code of a commune or of a province, or null. */
    static UnitQuestion of(String answer, AgencyDirectory agencies) {
        if (answer == null || answer.length() < PROVINCE_DIGITS) {
            return new UnitQuestion(null, null, List.of());
        }
        String province = answer.substring(0, PROVINCE_DIGITS);
        String commune = answer.equals(province) ? null : answer;
        return new UnitQuestion(province, commune, agencies.communesOf(province));
    }

    /** The commune, if it lies in the province that is chosen now; until then the province. */
    String answer() {
        return isSettled() && commune != null ? commune : province;
    }

    /** Nothing is left to ask: a commune of the province was chosen, or nothing at all. */
    boolean isSettled() {
        return province == null ? commune == null : commune != null && commune.startsWith(province);
    }

    public List<UnitChoice> getCommunes() {
        return communes;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }
}
