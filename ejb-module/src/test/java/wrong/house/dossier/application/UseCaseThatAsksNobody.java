package wrong.house.dossier.application;

import jakarta.ejb.Stateless;
import java.time.Instant;

@Stateless
public class UseCaseThatAsksNobody {

    public void anybodyMayCall() {
        System.out.println(Instant.now() + System.getProperty("user.name"));
    }
}
