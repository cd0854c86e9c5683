package org.sheyin.catalogue.model;

/** What a finding does: it stops the submission, or it is shown to clerk and reviewer and goes along. */
public enum Severity {
    REFUSE,
    ADVISE
}
