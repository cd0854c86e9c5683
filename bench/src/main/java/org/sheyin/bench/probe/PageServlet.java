package org.sheyin.bench.probe;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sheyin.shared.model.Actor;

/**
 * The limit that the list's page is measured against: the list's one query in the scope of a clerk, through the same pool
 * and under the same row-level security, and the bytes that the page had (POST them first). No login, no session, no view.
 */
@WebServlet("/page")
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 26; // a page and the line that tells of a next one
    private static final String SCOPE = "select set_config('role', ?, true), set_config('sheyin.kind', ?, true),"
            + " set_config('sheyin.region', ?, true), set_config('sheyin.bank', ?, true),"
            + " set_config('sheyin.outlet', ?, true), set_config('sheyin.bankwide', ?, true),"
            + " set_config('sheyin.auditor', 'false', true), set_config('sheyin.account', ?, true)";
    private static final String LIST =
            "select f.id, f.case_number, f.item_code, f.item_name, f.person_name, f.id_masked,"
                    + " f.state, f.version, o.name, f.clerk_name, f.changed_at, f.submitted_at, f.due_at, f.service_days,"
                    + " v.revision, f.correction_due_at, f.paused_at, f.holder_id, f.holder_name, f.claimed_until,"
                    + " f.decision_note from case_file f, outlet o, sub_item_version v"
                    + " where o.id = f.outlet_id and v.id = f.item_version_id"
                    + " and f.bank_id = ? and f.outlet_id = ? and f.state not in ('NEW', 'DISCARDED')"
                    + " order by f.id desc limit " + LINES;

    private transient volatile byte[] page = {};

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page = request.getInputStream().readAllBytes();
        new Lines(response).say(Integer.toString(page.length));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var clerk = Services.clerk(Long.parseLong(request.getParameter("clerk")));
        try (var connection = ((DataSource) Services.named("java:jboss/datasources/SheyinDS")).getConnection()) {
            connection.setAutoCommit(false);
            open(connection, clerk);
            response.setIntHeader("Lines", read(connection, clerk));
            connection.commit();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }

    private static void open(Connection connection, Actor clerk) throws SQLException {
        String[] scope = {
            clerk.databaseRole(),
            clerk.kind().name(),
            clerk.regionCode(),
            Long.toString(clerk.bankId()),
            Long.toString(clerk.outletId()),
            Boolean.toString(clerk.bankWide()),
            Long.toString(clerk.accountId())
        };
        try (var statement = connection.prepareStatement(SCOPE)) {
            for (int i = 0; i < scope.length; i++) {
                statement.setString(i + 1, scope[i]);
            }
            statement.execute();
        }
    }

    /** Reads every value of every line. @return how many lines */
    private static int read(Connection connection, Actor clerk) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setLong(1, clerk.bankId());
            statement.setLong(2, clerk.outletId());
            int lines = 0;
            try (var row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                for (; row.next(); lines++) {
                    for (int i = 1; i <= columns; i++) {
                        row.getObject(i);
                    }
                }
            }
            return lines;
        }
    }
}
