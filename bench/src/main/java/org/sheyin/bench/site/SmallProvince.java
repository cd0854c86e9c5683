package org.sheyin.bench.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** One county with its agency, one bank with one outlet and sixteen clerks: what a submission needs, nothing more. */
final class SmallProvince {
    static final int CLERKS = 16;

    private static final String[] ROWS = {
        "insert into agency (id, code, name, name_en, level, region_code, parent_id) values"
                + " (1, 'B44', '测试省社保局', 'Bench province', 'PROVINCE', '440000', null),"
                + " (2, 'B4401', '测试市社保局', 'Bench city', 'CITY', '440100', 1),"
                + " (3, 'B440106', '测试区社保局', 'Bench county', 'COUNTY', '440106', 2) on conflict do nothing",
        "insert into bank (id, code, name, name_en, card_issuer) values (1, '901', '测试银行', 'Bench bank', true)"
                + " on conflict do nothing",
        "insert into outlet (id, code, name, bank_id, region_code, city_code, address, state) values"
                + " (1, 'B-1', '测试网点', 1, '440106', '440100', '测试路1号', 'OPEN') on conflict do nothing",
        "insert into account (id, lock_version, login_name, display_name, org_kind, bank_id, outlet_id, state,"
                + " password_once, failed_logins, opened_at, auth_epoch) select n, 1, 'bench' || n, '柜员' || n, 'BANK',"
                + " 1, 1, 'ACTIVE', false, 0, now(), 1 from generate_series(1, " + CLERKS
                + ") n on conflict do nothing",
        "insert into account_role (account_id, role) select n, 'BANK_HANDLER' from generate_series(1, " + CLERKS
                + ") n on conflict do nothing",
        // Without a place on the register, a letter and a pass nobody takes in a case (Art 10, 24, 30).
        "insert into staff_member (id, lock_version, name, id_masked, id_index, id_sealed, phone_masked, phone_sealed,"
                + " org_kind, bank_id, outlet_id, region_code, account_id, hired_on, changed_at) select n, 1, '柜员' || n,"
                + " '4401**********' || n, 'bench' || n, '', '199****' || n, '', 'BANK', 1, 1, '440106', n,"
                + " current_date - 400, now() from generate_series(1, " + CLERKS + ") n on conflict do nothing",
        "insert into staff_post (staff_id, post) select n, 'BANK_HANDLER' from generate_series(1, " + CLERKS
                + ") n on conflict do nothing",
        "insert into staff_commitment (id, staff_id, signed_on, valid_to, author_name, at) select n, n,"
                + " current_date - 400, current_date + 1000, 'bench', now() from generate_series(1, " + CLERKS
                + ") n on conflict do nothing",
        "insert into training_pass (id, lock_version, staff_id, course, score, passed_on, valid_to, author_name, at,"
                + " revoke_reason) select n, 1, n, 'bench', 90, current_date - 30, current_date + 300, 'bench', now(), ''"
                + " from generate_series(1, " + CLERKS + ") n on conflict do nothing",
        // Nor without a card at the login and a permission that three others have filed, agreed and opened (Art 21,
        // 25).
        "insert into account_holder (account_id, holder_index) select n, 'bench' || n from generate_series(1, " + CLERKS
                + ") n on conflict do nothing",
        "insert into account (id, lock_version, login_name, display_name, org_kind, bank_id, outlet_id, state,"
                + " password_once, failed_logins, opened_at, auth_epoch) select n, 1, 'other' || n, '他人' || n, 'BANK',"
                + " 1, 1, 'ACTIVE', false, 0, now(), 1 from generate_series(901, 903) n on conflict do nothing",
        "insert into permission_request (id, lock_version, type, state, bank_id, city_code, sheet, sheet_hash,"
                + " sheet_version, row_count, filed_by, filed_name, reviewed_by, reviewed_name, opened_by, opened_name,"
                + " opened_at, answer, begun_at, held_since) values (1, 1, 'OPEN', 'ANSWERED', 1, '440100', '', '', 1, "
                + CLERKS + ", 901, '他人901', 902, '他人902', 903, '他人903', now(), '', now(), now())"
                + " on conflict do nothing",
        "insert into permission_row (id, lock_version, request_id, place, state, bank_id, outlet_id, outlet_code,"
                + " outlet_name, city_code, person_name, id_masked, id_index, phone_masked, items, asked_right,"
                + " person_account, filed_by, reviewed_by, opened_by, reason) select n, 1, 1, n, 'OPENED', 1, 1, 'B-1',"
                + " '测试网点', '440100', '柜员' || n, '4401**********' || n, 'bench' || n, '199****' || n, '01-01',"
                + " 'ACCEPT', n, 901, 902, 903, '' from generate_series(1, " + CLERKS + ") n on conflict do nothing",
        "insert into permission_grant (id, id_index, person_name, id_masked, account_id, bank_id, outlet_id, city_code,"
                + " item_code, granted_right, from_at, row_id) select n, 'bench' || n, '柜员' || n,"
                + " '4401**********' || n, n, 1, 1, '440100', '01-01', 'ACCEPT', now(), n from generate_series(1, "
                + CLERKS + ") n on conflict do nothing",
        // Of the agency: lets itself in by a password.
        "insert into account (id, lock_version, login_name, display_name, org_kind, agency_id, state, password_once,"
                + " failed_logins, opened_at, auth_epoch) values (904, 1, 'benchdesk', '审核904', 'AGENCY', 3, 'ACTIVE',"
                + " false, 0, now(), 1) on conflict do nothing",
        "insert into account_role (account_id, role) values (904, 'AGENCY_REVIEWER') on conflict do nothing",
        // Of the bank's management: they read its cases, and where the parameter says so a password lets them in.
        "insert into account (id, lock_version, login_name, display_name, org_kind, bank_id, state, password_once,"
                + " failed_logins, opened_at, auth_epoch) select 910 + n, 1, 'benchreader' || n, '管理' || n, 'BANK', 1,"
                + " 'ACTIVE', false, 0, now(), 1 from generate_series(1, " + CLERKS + ") n on conflict do nothing",
        "insert into account_role (account_id, role) select 910 + n, 'BANK_MANAGER' from generate_series(1, " + CLERKS
                + ") n on conflict do nothing"
    };

    private SmallProvince() {}

    static void lay(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (String row : ROWS) {
                statement.execute(row);
            }
        }
        try (var city = owner.prepareStatement("insert into city_list_item (id, city_region_code, sub_item_code,"
                + " effective_from) select nextval('city_list_item_seq'), '440100', '01-01', ? where not exists"
                + " (select 1 from city_list_item where city_region_code = '440100' and sub_item_code = '01-01')")) {
            city.setObject(1, LocalDate.of(2026, 1, 1));
            city.executeUpdate();
        }
    }
}
