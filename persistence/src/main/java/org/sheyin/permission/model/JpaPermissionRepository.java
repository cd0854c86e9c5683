package org.sheyin.permission.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.shared.model.JpaStatements;

/** Requests in PostgreSQL; row-level security narrows every statement to the bank's or the city's. */
@ApplicationScoped
public class JpaPermissionRepository extends JpaStatements implements PermissionRepository {
    private static final String HOLD = "insert into sheyin.permission_held (id_index, outlet_id, item_code, row_id)"
            + " values (?1, ?2, ?3, ?4) on conflict do nothing";

    @Override
    public void add(PermissionRequest request) {
        em.persist(request);
        em.flush();
    }

    @Override
    public void add(PermissionPrint print) {
        em.persist(print);
    }

    @Override
    public void add(PermissionScan scan) {
        em.persist(scan);
    }

    @Override
    public void add(PermissionEvent event) {
        em.persist(event);
    }

    @Override
    public void add(PermissionGrant grant) {
        em.persist(grant);
    }

    @Override
    public void add(PermissionRow row) {
        em.persist(row);
        em.flush();
    }

    @Override
    public Optional<PermissionRequest> find(long id) {
        return Optional.ofNullable(em.find(PermissionRequest.class, id));
    }

    @Override
    public Optional<PermissionRequest> lock(long id) {
        return em.createQuery("select r from PermissionRequest r where r.id = :id", PermissionRequest.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PermissionRow> rows(long requestId) {
        return em.createQuery(
                        "select r from PermissionRow r where r.requestId = :id order by r.place", PermissionRow.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    @Override
    public Optional<PermissionPrint> print(long requestId, int sheetVersion) {
        return em.createQuery(
                        "select p from PermissionPrint p where p.requestId = :id and p.sheetVersion = :version",
                        PermissionPrint.class)
                .setParameter("id", requestId)
                .setParameter("version", sheetVersion)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PermissionScan> scan(long requestId) {
        return em.createQuery(
                        "select s from PermissionScan s where s.requestId = :id and s.takenOut = false order by s.id desc",
                        PermissionScan.class)
                .setParameter("id", requestId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PermissionScan> scanById(long id) {
        return Optional.ofNullable(em.find(PermissionScan.class, id));
    }

    @Override
    public boolean hold(PermissionRow row) {
        int held = 0;
        for (String item : row.items()) {
            held += em.createNativeQuery(HOLD)
                    .setParameter(1, row.idIndex())
                    .setParameter(2, row.outletId())
                    .setParameter(3, item)
                    .setParameter(4, row.id())
                    .executeUpdate();
        }
        return held == row.items().size();
    }

    @Override
    public void release(PermissionRow row) {
        em.createNativeQuery("delete from sheyin.permission_held where row_id = ?1")
                .setParameter(1, row.id())
                .executeUpdate();
    }

    @Override
    public Map<String, RowFacts.UnderWay> underWay(String idIndex, long outletId) {
        var found = new HashMap<String, RowFacts.UnderWay>();
        for (Object line : em.createNativeQuery(
                        """
                        select h.item_code, q.id, q.state, q.filed_name from sheyin.permission_held h
                          join sheyin.permission_row r on r.id = h.row_id
                          join sheyin.permission_request q on q.id = r.request_id
                         where h.id_index = ?1 and h.outlet_id = ?2""")
                .setParameter(1, idIndex)
                .setParameter(2, outletId)
                .getResultList()) {
            Object[] cells = (Object[]) line;
            found.put(
                    (String) cells[0],
                    new RowFacts.UnderWay(
                            PermissionRequest.number(((Number) cells[1]).longValue()),
                            PermissionState.valueOf((String) cells[2]),
                            (String) cells[3]));
        }
        return found;
    }

    @Override
    public List<PermissionGrant> grants(String idIndex, long outletId) {
        return em.createQuery(
                        "select g from PermissionGrant g where g.idIndex = :index and g.outletId = :outlet"
                                + " and g.toAt is null order by g.itemCode",
                        PermissionGrant.class)
                .setParameter("index", idIndex)
                .setParameter("outlet", outletId)
                .getResultList();
    }

    @Override
    public List<PermissionGrant> grants(String idIndex) {
        return em.createQuery(
                        "select g from PermissionGrant g where g.idIndex = :index and g.toAt is null order by g.id",
                        PermissionGrant.class)
                .setParameter("index", idIndex)
                .getResultList();
    }

    @Override
    public Optional<Instant> openSince(String idIndex, long outletId, String itemCode) {
        return em.createQuery(
                        "select g.fromAt from PermissionGrant g where g.idIndex = :index and g.outletId = :outlet"
                                + " and g.itemCode = :item and g.toAt is null",
                        Instant.class)
                .setParameter("index", idIndex)
                .setParameter("outlet", outletId)
                .setParameter("item", itemCode)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Optional<Outlet> outlet(long bankId, String code) {
        return em.createQuery("select o from Outlet o where o.bankId = :bank and o.code = :code", Outlet.class)
                .setParameter("bank", bankId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Outlet> outlets(long bankId) {
        return em.createQuery(
                        "select o from Outlet o where o.bankId = :bank and o.state = 'OPEN' order by o.code",
                        Outlet.class)
                .setParameter("bank", bankId)
                .getResultList();
    }

    @Override
    public Optional<Long> account(String idIndex) {
        return em.createQuery(
                        "select m.accountId from StaffMember m where m.idIndex = :index and m.leftOn is null"
                                + " and m.accountId is not null",
                        Long.class)
                .setParameter("index", idIndex)
                .getResultStream()
                .findFirst();
    }
}
