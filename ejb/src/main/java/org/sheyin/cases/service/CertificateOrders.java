package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.CertificateRules;
import org.sheyin.cases.model.MaterialRules;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.certificate.model.CertificateQuery;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Makes of a line of the checklist the question for its e-certificate: whose, which, and whether a print is kept. */
@Stateless
public class CertificateOrders {
    /** Lines of the agent's own documents begin so. */
    private static final String OF_THE_AGENT = "agent";

    private CaseRepository cases;
    private CatalogueQueries items;
    private CaseForms forms;

    public CertificateOrders() {}

    @Inject
    public CertificateOrders(CaseRepository cases, CatalogueQueries items, CaseForms forms) {
        this.cases = cases;
        this.items = items;
        this.forms = forms;
    }

    /** @param line that asks for it */
    public record Order(CertificateQuery query, MaterialLine line) {}

    @UseCase(Right.CASE_ACCEPT)
    public Order order(Actor actor, long caseId, String lineKey) {
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        CaseRules.judgeChange(file, actor).orThrow();
        var form = items.item(actor, file.item().versionId()).orElseThrow().form();
        MaterialRules.judgeSource(form, lineKey, MaterialSource.E_CERTIFICATE.name())
                .orThrow();
        MaterialLine line = form.material(lineKey).orElseThrow();
        CertificateQuery query = query(line, forms.open(file));
        CertificateRules.judgeQuery(query, lineKey).orThrow();
        return new Order(query, line);
    }

    private static CertificateQuery query(MaterialLine line, FormValues values) {
        boolean agent = line.key().startsWith(OF_THE_AGENT);
        return new CertificateQuery(
                line.key(),
                line.name().zh(),
                values.get(agent ? "agentName" : "personName"),
                values.get(agent ? "agentIdType" : "idType"),
                values.get(agent ? "agentIdNumber" : "idNumber"),
                line.kept());
    }
}
