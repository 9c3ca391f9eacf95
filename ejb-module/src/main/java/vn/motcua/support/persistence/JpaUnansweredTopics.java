package vn.motcua.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.support.domain.UnansweredTopic;
import vn.motcua.support.domain.UnansweredTopics;

@ApplicationScoped
class JpaUnansweredTopics implements UnansweredTopics {

    /** The list is for people to read; whoever floods it with nonsense must not flood the table. */
    private static final int MOST_TOPICS = 5_000;

    @PersistenceContext EntityManager em;

    @Override
    public void count(String topic, LocalDate day) {
        int counted = em.createQuery("update UnansweredTopic t set t.asked = t.asked + 1, t.lastAskedOn = :day"
                        + " where t.topic = :topic")
                .setParameter("topic", topic)
                .setParameter("day", day)
                .executeUpdate();
        if (counted == 0 && topics() < MOST_TOPICS) {
            em.persist(new UnansweredTopic(topic, day));
        }
    }

    private long topics() {
        return em.createQuery("select count(t) from UnansweredTopic t", Long.class).getSingleResult();
    }

    @Override
    public List<UnansweredTopic> mostAsked(int most) {
        return em.createQuery("select t from UnansweredTopic t order by t.asked desc, t.lastAskedOn desc, t.topic",
                        UnansweredTopic.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(String topic) {
        em.createQuery("delete from UnansweredTopic t where t.topic = :topic")
                .setParameter("topic", topic)
                .executeUpdate();
    }
}
