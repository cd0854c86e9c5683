package org.sheyin.dormancy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.dormancy.model.DormancySelection;
import org.sheyin.dormancy.model.DormancySelection.CityMonths;
import org.sheyin.dormancy.model.DormancyTerms;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.rule.model.RuleParameterVersion;
import org.sheyin.rule.service.RuleParameters;

/** By which terms accounts are dormant: the province's, and those of cities that are stricter. */
@ApplicationScoped
public class DormancyTimes {
    private final RuleParameters parameters;

    protected DormancyTimes() {
        this(null);
    }

    @Inject
    public DormancyTimes(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** @param cityCode six digits, empty for the province */
    public DormancyTerms terms(LocalDate date, String cityCode) {
        return DormancyTerms.of(parameters.asOf(date, cityCode));
    }

    public DormancySelection selection(LocalDate date) {
        List<CityMonths> cities = parameters.all().history(DormancyTerms.MONTHS).stream()
                .map(RuleParameterVersion::cityCode)
                .filter(city -> !city.equals(RuleParameterVersion.PROVINCE))
                .distinct()
                .map(city -> new CityMonths(city, terms(date, city).months()))
                .toList();
        return new DormancySelection(date, terms(date, RuleParameterVersion.PROVINCE), cities);
    }

    public ParameterValue value(String key, LocalDate date) {
        return parameters.asOf(date).value(key);
    }
}
