package vn.motcua.systemtests.trial;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import vn.motcua.systemtests.support.PlainBrowser;
import vn.motcua.systemtests.support.Province;

/** Giờ cao điểm: citizens who file and officers who receive, all at once, until the server is gone. */
public final class BusyOffice {

    private static final String DEATH_REGISTRATION = "1.000656";
    private static final String BEN_NGU = "Ủy ban nhân dân phường Bến Ngự";
    private static final String DOI_CHE = "Ủy ban nhân dân xã Đồi Chè";

    private static final Duration LONGEST_DAY = Duration.ofSeconds(90);

    private final Province province;
    private final Acknowledgements told;
    private final List<Applicant> applicants;
    private final List<CounterOfficer> officers;

    public BusyOffice(Province province, Acknowledgements told) {
        this.province = province;
        this.told = told;
        this.applicants = List.of(
                new Applicant("mai.nguyen", DEATH_REGISTRATION, BEN_NGU, told),
                new Applicant("hung.tran", DEATH_REGISTRATION, BEN_NGU, told),
                new Applicant("lan.le", DEATH_REGISTRATION, BEN_NGU, told),
                new Applicant("tuan.pham", DEATH_REGISTRATION, DOI_CHE, told),
                new Applicant("hoa.vu", DEATH_REGISTRATION, DOI_CHE, told));
        this.officers = List.of(
                new CounterOfficer("canbo.benngu", told),
                new CounterOfficer("canbo.benngu", told),
                new CounterOfficer("canbo.doiche", told));
    }

    /** People work until {@code killer} returns, after which no server answers; whoever notices sooner found a fault. */
    public void workUntil(Runnable killer, Random chance) {
        AtomicBoolean dying = new AtomicBoolean();
        CountDownLatch atWork = new CountDownLatch(applicants.size() + officers.size());
        ExecutorService people = Executors.newCachedThreadPool();
        try {
            for (Applicant applicant : applicants) {
                people.execute(() -> {
                    PlainBrowser browser = arrive(() -> applicant.signedIn(province), atWork);
                    repeat(dying, () -> applicant.fileOne(browser));
                });
            }
            for (CounterOfficer officer : officers) {
                Random choice = new Random(chance.nextLong());
                people.execute(() -> {
                    PlainBrowser browser = arrive(() -> officer.signedIn(province), atWork);
                    repeat(dying, () -> officer.receiveOne(browser, choice));
                });
            }
            await(atWork);
            awaitSomeOf(told.count() + 10 + chance.nextInt(30));
            pause(chance.nextInt(1_500));
            dying.set(true);
            killer.run();
        } finally {
            people.shutdown();
            awaitEnd(people);
        }
    }

    /** Everybody who got no answer looks what became of it. */
    public void askAgain() {
        for (Applicant applicant : applicants) {
            applicant.askAgain(applicant.signedIn(province));
        }
    }

    private static PlainBrowser arrive(Supplier<PlainBrowser> arrival, CountDownLatch atWork) {
        try {
            return arrival.get();
        } finally {
            atWork.countDown();
        }
    }

    /** Until nobody answers any more. */
    private void repeat(AtomicBoolean dying, Runnable work) {
        while (true) {
            try {
                work.run();
            } catch (UncheckedIOException gone) {
                if (dying.get()) {
                    return;
                }
                told.surprise("a running server did not answer: " + gone.getMessage());
            } catch (RuntimeException | AssertionError unexpected) {
                told.surprise(unexpected.toString());
                if (dying.get()) {
                    return;
                }
            }
        }
    }

    /** A machine that is slow today has done little; one that is fast need not do more. */
    private void awaitSomeOf(int acknowledgements) {
        Instant longest = Instant.now().plus(LONGEST_DAY);
        while (told.count() < acknowledgements && Instant.now().isBefore(longest)) {
            pause(20);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("people do not arrive");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void awaitEnd(ExecutorService people) {
        try {
            if (!people.awaitTermination(3, TimeUnit.MINUTES)) {
                people.shutdownNow();
                throw new IllegalStateException("people do not go home");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
