package org.sheyin.staff.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The register without a database. */
public final class InMemoryStaffRepository implements StaffRepository {
    private final Map<Long, StaffMember> members = new LinkedHashMap<>();
    private final Map<Long, TrainingPass> passes = new LinkedHashMap<>();
    private final Map<Long, Leaving> leavings = new LinkedHashMap<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    /** Somebody with this number works beyond the scope. */
    public void worksElsewhere(String idIndex) {
        elsewhere.add(idIndex);
    }

    public List<Commitment> commitments() {
        return commitments;
    }

    public List<TrainingPass> passes() {
        return List.copyOf(passes.values());
    }

    public Leaving lastLeaving() {
        return leavings.values().stream().reduce((a, b) -> b).orElseThrow();
    }

    @Override
    public void add(StaffMember person) {
        members.put(person.id(), person);
    }

    @Override
    public void add(Commitment commitment) {
        commitments.add(commitment);
    }

    @Override
    public void add(TrainingPass pass) {
        passes.put(pass.id(), pass);
    }

    @Override
    public void add(Leaving leaving) {
        leavings.put(leaving.id(), leaving);
    }

    @Override
    public Optional<StaffMember> find(long id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public Optional<StaffMember> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<StaffMember> ofAccount(long accountId) {
        return members.values().stream()
                .filter(one -> one.accountId() != null && one.accountId() == accountId)
                .findFirst();
    }

    @Override
    public Optional<TrainingPass> lockPass(long id) {
        return Optional.ofNullable(passes.get(id));
    }

    @Override
    public Optional<Leaving> lockLeaving(long id) {
        return Optional.ofNullable(leavings.get(id));
    }

    @Override
    public boolean hasFiledLeaving(long staffId) {
        return leavings.values().stream().anyMatch(one -> one.staffId() == staffId && one.isOpen());
    }

    @Override
    public boolean worksAnywhere(String idIndex) {
        return elsewhere.contains(idIndex);
    }

    @Override
    public boolean hasKeeper(Workplace at) {
        return members.values().stream()
                .filter(one -> one.leftOn() == null)
                .filter(one -> Objects.equals(one.workplace().bankId(), at.bankId())
                        && Objects.equals(one.workplace().agencyId(), at.agencyId()))
                .anyMatch(one -> one.posts().stream().anyMatch(Post.keepers()::contains));
    }

    @Override
    public DutyMatrix duties() {
        return DutyData.delivered();
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }
}
