package wrong.house.audit.domain;

import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.persistence.EntityManager;
import java.net.http.HttpClient;

class DomainThatKnowsMachinery {

    @Inject EntityManager em;
    JMSContext jms;
    HttpClient http;
}
