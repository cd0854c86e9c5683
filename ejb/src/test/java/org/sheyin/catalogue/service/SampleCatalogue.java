package org.sheyin.catalogue.service;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.Category;
import org.sheyin.catalogue.model.InMemoryCatalogueRepository;
import org.sheyin.catalogue.model.InsuranceType;
import org.sheyin.catalogue.model.SubItem;
import org.sheyin.catalogue.model.SubItemVersion;
import org.sheyin.shared.model.Made;

/** Some items of the delivered catalogue, open at Guangzhou, with the queries that read them; for tests. */
public final class SampleCatalogue {
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    /** 城乡居民养老保险参保登记: one step, ten working days. */
    public static final String ENROLMENT = "01-01";
    /** 企业职工养老待遇申领: two steps. */
    public static final String PENSION = "03-01";
    /** 供养亲属: a form with rows of people. */
    public static final String DEPENDANTS = "09-02";
    /** A query that ends at the bank. */
    public static final String AT_BANK = "15-01";
    /** A service of the social-security card, for its issuers only. */
    public static final String CARD = "17-01";
    /** A proof that the person lives, which ends at the bank. */
    public static final String ALIVE = "05-02";

    /** Changes of basic data that end at the bank, from which one goes on to {@link #IMPORTANT_CHANGE}. */
    public static final String BASIC_CHANGE = "04-02";
    /** Changes of important data. */
    public static final String IMPORTANT_CHANGE = "04-03";

    private static final DefinitionFiles FILES = new DefinitionFiles("2026");
    private static final ItemForms FORMS = new ItemForms();
    private static final Map<String, JsonObject> EXPANDED = expanded();

    private SampleCatalogue() {}

    private static Map<String, JsonObject> expanded() {
        var all = new LinkedHashMap<String, JsonObject>();
        List.of(ENROLMENT, PENSION, DEPENDANTS, AT_BANK, CARD, BASIC_CHANGE, IMPORTANT_CHANGE, ALIVE)
                .forEach(code -> all.put(code, FILES.expanded(code)));
        return all;
    }

    public static InMemoryCatalogueRepository repository() {
        var repository = new InMemoryCatalogueRepository();
        EXPANDED.forEach((code, json) -> {
            repository.add(version(code, json));
            repository.open("440100", code, FROM, null);
        });
        return repository;
    }

    /** Id of the version of the item. */
    public static long versionOf(String code) {
        return Long.parseLong(code.replace("-", ""));
    }

    private static SubItemVersion version(String code, JsonObject json) {
        var category =
                Made.of(Category.class, Map.of("number", json.getInt("category"), "nameZh", "类", "nameEn", "Kind"));
        var version = Made.of(
                SubItemVersion.class,
                Map.of(
                        "id", versionOf(code),
                        "subItem", Made.of(SubItem.class, Map.of("code", code, "category", category)),
                        "revision", 1,
                        "effectiveFrom", FROM,
                        "nameZh", json.getJsonObject("name").getString("zh"),
                        "nameEn", json.getJsonObject("name").getString("en"),
                        "insurance", InsuranceType.valueOf(json.getString("insurance")),
                        "authority", Authority.valueOf(json.getString("authority")),
                        "cardIssuerOnly", json.getBoolean("cardIssuerOnly"),
                        "definition", json.toString()));
        Made.write(version, "reviewSteps", json.getInt("reviewSteps"));
        Made.write(version, "serviceDays", json.getInt("serviceDays"));
        Made.write(version, "agencySource", json.getString("agencySource"));
        return version;
    }

    /** The real queries over an entity manager that only finds versions. */
    public static CatalogueQueries queries(InMemoryCatalogueRepository repository) {
        var queries = new CatalogueQueries(FORMS);
        var finder = Proxy.newProxyInstance(
                SampleCatalogue.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    if (method.getName().equals("find")) {
                        return repository.version((Long) args[1]).orElse(null);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        Made.write(queries, "entityManager", finder);
        return queries;
    }
}
