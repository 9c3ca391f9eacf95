package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.administration.application.AuditReading;
import vn.motcua.administration.application.AuditReading.Lines;
import vn.motcua.administration.application.ChainCheck;

/** Nhật ký hệ thống: the newest lines, or all about one subject with the check of its chain. */
@Named
@RequestScoped
public class AuditPage {

    @Inject AuditReading audit;

    private String subject;
    private String from;
    private Lines lines;
    private ChainCheck check;

    public void load() {
        lines = audit.newest(subject, from);
        check = subject == null ? null : audit.check(subject);
    }

    public Lines getLines() {
        return lines;
    }

    /** Null unless one subject is shown. */
    /** There is a chain, so that there was something to check. */
    public boolean isChecked() {
        return check != null && !check.isEmpty();
    }

    public ChainCheck getCheck() {
        return check;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
