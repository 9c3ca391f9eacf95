package vn.motcua.kernel;

/**
 * Tham số triển khai: everything an operator may set from outside, by environment variable or system property of the
 * same name; the property wins. What an administrator changes at run time is not here but in the database.
 */
public enum Setting {
    MOTCUA_FILES_DIRECTORY("${jboss.server.data.dir}/documents"),
    /** The keys of the documents; made at first use if it is not there and nothing was ever kept. */
    MOTCUA_FILES_KEYS("${jboss.server.data.dir}/document-keys.json"),
    /** Address of an S3 server that keeps the contents in place of the folder; empty for none. */
    MOTCUA_FILES_S3_URL(""),
    MOTCUA_FILES_S3_BUCKET("motcua-files"),
    MOTCUA_FILES_S3_KEY(""),
    MOTCUA_FILES_S3_SECRET(""),
    MOTCUA_FILES_S3_REGION("us-east-1"),
    /** The bucket stands in the path of the address, as most servers but Amazon's want it, not in the name of the host. */
    MOTCUA_FILES_S3_PATH_STYLE("true"),
    MOTCUA_FILES_S3_TIMEOUT_MILLIS("20000"),
    /** host:port of a clamd that looks for viruses in what people hand in; empty for none. */
    MOTCUA_CLAMD(""),
    MOTCUA_CLAMD_TIMEOUT_MILLIS("60000"),
    /** Where this server keeps its own search index; it can be built anew from the database at any time. */
    MOTCUA_SEARCH_DIRECTORY("${jboss.server.data.dir}/search"),
    /** Address of an OpenSearch server in place of the index in each server's folder; empty for none. */
    MOTCUA_SEARCH_URL(""),
    MOTCUA_SEARCH_USER(""),
    MOTCUA_SEARCH_PASSWORD(""),
    MOTCUA_SEARCH_INDEX("motcua"),
    /** Keys for short secrets in the database, 32 bytes each in Base64; the first seals, all open; empty for the file. */
    MOTCUA_SECRET_KEY(""),
    /** Made at the first need, readable by this account alone; several servers need {@link #MOTCUA_SECRET_KEY}. */
    MOTCUA_SECRET_KEY_FILE("${jboss.server.data.dir}/secret.key"),
    /** Wrong passwords and codes that one address of the network may send in an hour before it has to wait. */
    MOTCUA_SIGN_IN_TRIES_PER_ADDRESS("60"),
    /** Whether officers need a code besides the password: required, or offered; empty is required, but offered in a demo. */
    MOTCUA_SECOND_STEP(""),
    MOTCUA_PUBLIC_URL("http://127.0.0.1:8080"),
    MOTCUA_NATIONAL_PORTAL_URL("http://127.0.0.1:8080/sandbox/national-portal"),
    MOTCUA_NATIONAL_PORTAL_USER("motcua"),
    MOTCUA_NATIONAL_PORTAL_PASSWORD("motcua-sandbox"),
    MOTCUA_NATIONAL_PORTAL_DSTCODE("VN:GOV:000.00.00.G22:vpcpdvcprovider"),
    MOTCUA_NATIONAL_PORTAL_TIMEOUT_MILLIS("6000"),
    /** File that names the providers by whose identities people sign in; empty for local accounts alone. */
    MOTCUA_OIDC_FILE(""),
    MOTCUA_AGENCY_ID("H99"),
    /** Within how many working hours an online submission is answered (Decree 45/2020, Article 11). */
    MOTCUA_ANSWER_WORKING_HOURS("8"),
    /** For how many days a draft is kept that nobody touches, and how many before its end the applicant is told. */
    MOTCUA_DRAFT_DAYS("90"),
    MOTCUA_DRAFT_NOTICE_DAYS("14"),
    /** Name of this server among several; part of chain names and job ownership. */
    MOTCUA_NODE("${jboss.node.name}"),
    MOTCUA_DEMO("false"),
    /** How many dossiers the demo province has dealt with before its first day; 0 for an empty one. */
    MOTCUA_DEMO_DOSSIERS("340");

    private final String byDefault;

    Setting(String byDefault) {
        this.byDefault = byDefault;
    }

    public String value() {
        String property = System.getProperty(name());
        if (property != null && !property.isBlank()) {
            return property;
        }
        String environment = System.getenv(name());
        if (environment != null && !environment.isBlank()) {
            return environment;
        }
        return byDefault
                .replace("${jboss.server.data.dir}", System.getProperty("jboss.server.data.dir", "target"))
                .replace("${jboss.node.name}", System.getProperty("jboss.node.name", "local"));
    }

    public int number() {
        return Integer.parseInt(value());
    }

    public boolean isOn() {
        return Boolean.parseBoolean(value());
    }
}
