package vn.motcua.search.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Từ đồng nghĩa khi khởi động: the list that is shipped goes in once. Not part of {@link IndexTriggers}, which is told of
 * that change and cannot be while it is itself being made.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SynonymsAtStart {

    private static final Logger LOG = Logger.getLogger(SynonymsAtStart.class.getName());

    @Inject SynonymSeeding seeding;
    @Inject CurrentThesaurus thesaurus;

    /** Who runs several servers may start them at once, and one of them does it. */
    @PostConstruct
    void begin() {
        try {
            seeding.seed();
        } catch (RuntimeException another) {
            LOG.log(Level.INFO, "the shipped synonyms were not put in; another server may have been first", another);
        }
        thesaurus.reload();
    }
}
