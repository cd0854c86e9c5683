package org.sheyin.rule.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A value of a parameter from a day on. It is founded by an author who names the basis, is in force until a later version
 * takes effect, and is never changed or deleted: the database refuses it.
 */
@Entity
@Table(name = "rule_parameter_version")
public class RuleParameterVersion {
    /** Stands for the whole province in place of a city. */
    public static final String PROVINCE = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_parameter_version_seq")
    @SequenceGenerator(
            name = "rule_parameter_version_seq",
            sequenceName = "rule_parameter_version_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "parameter_key")
    private String parameterKey;

    private int version;

    @Column(name = "city_code")
    private String cityCode;

    @Column(name = "parameter_value")
    private String parameterValue;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String basis;
    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    protected RuleParameterVersion() {}

    /**
     * @param version one more than the parameter's latest, over all cities
     * @param cityCode six digits, or {@link #PROVINCE}
     * @param basis the decision or document that it rests on
     */
    public RuleParameterVersion(
            RuleParameter parameter,
            int version,
            String cityCode,
            String value,
            LocalDate effectiveFrom,
            String basis,
            String author,
            Instant createdAt) {
        if (!parameter.fits(value)) {
            throw new IllegalArgumentException(
                    "Art %s: %s = %s is out of bounds".formatted(parameter.article(), parameter.key(), value));
        }
        this.parameterKey = parameter.key();
        this.version = version;
        this.cityCode = cityCode;
        this.parameterValue = value;
        this.effectiveFrom = effectiveFrom;
        this.basis = basis;
        this.author = author;
        this.createdAt = createdAt;
    }

    public String key() {
        return parameterKey;
    }

    public int version() {
        return version;
    }

    public String cityCode() {
        return cityCode;
    }

    public String value() {
        return parameterValue;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String basis() {
        return basis;
    }

    public String author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
