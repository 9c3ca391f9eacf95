package vn.motcua.demo;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.administration.application.JobControl;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.Setting;

/**
 * Đời sống của tỉnh mẫu: plays some months of an office, dossier by dossier, through the use cases that people use.
 * Everything is dated relative to today; the same seed gives the same province.
 */
@Singleton
@AccessTimeout(-1)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoLife {

    private static final Logger LOG = Logger.getLogger(DemoLife.class.getName());
    private static final long SEED = 99L;
    private static final int DAYS_BACK = 75;

    private static final Actor NIGHT = Actor.system("demo", Permission.CONTROL_JOBS);

    @Inject DemoCast cast;
    @Inject DemoStory story;
    @Inject JobControl jobs;
    @Inject CurrentActor current;

    /** Plays in the background: the house is open meanwhile. */
    @Asynchronous
    public void play() {
        if (!cast.isStageEmpty()) {
            return;
        }
        Random random = new Random(SEED);
        WorkingCalendar calendar = cast.calendar();
        LocalDateTime today = cast.now();
        List<DemoCast.Offer> offers = cast.offers();
        int dossiers = Setting.MOTCUA_DEMO_DOSSIERS.number();
        int played = 0;
        for (int number = 0; number < dossiers; number++) {
            LocalDateTime start = startOf((double) number / dossiers, today, calendar, random);
            DemoCast.Offer offer = offers.get(random.nextInt(offers.size()));
            try {
                story.play(offer, cast.applicant(random), start, DemoPlot.of(number), random);
                played++;
            } catch (BusinessRuleViolation refused) {
                LOG.log(Level.WARNING, "demo dossier {0} of {1} was refused: {2}",
                        new Object[] {number, offer.procedureCode(), refused.messageKey()});
            }
        }
        LOG.log(Level.INFO, "the demo province has {0} dossiers", played);
        current.run(NIGHT, () -> jobs.start("daily-statistics", today.toLocalDate().minusDays(1)));
    }

    /** The earlier numbers lie further back; all begin in office hours. */
    private static LocalDateTime startOf(double share, LocalDateTime today, WorkingCalendar calendar, Random random) {
        int daysBack = (int) Math.round((1 - Math.sqrt(share)) * DAYS_BACK);
        LocalDateTime start = calendar.onOrAfter(today.toLocalDate().minusDays(daysBack))
                .atTime(7 + random.nextInt(9), random.nextInt(60));
        boolean future = start.isAfter(today.minusMinutes(5));
        return future ? today.minusMinutes(10 + random.nextInt(180)) : start;
    }
}
