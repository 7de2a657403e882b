# Not the library: classes of ours that have its names. Observers are called by setValue only.
.class public Landroidx/lifecycle/LiveData;
.super Ljava/lang/Object;
.source "LiveData.java"

.field private final observers:Ljava/util/List;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Landroidx/lifecycle/LiveData;->observers:Ljava/util/List;
    return-void
.end method

.method public observeForever(Landroidx/lifecycle/Observer;)V
    .registers 3
    iget-object v0, p0, Landroidx/lifecycle/LiveData;->observers:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method protected setValue(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Landroidx/lifecycle/LiveData;->observers:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :next
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v1
    if-eqz v1, :done
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Landroidx/lifecycle/Observer;
    invoke-interface {v1, p1}, Landroidx/lifecycle/Observer;->onChanged(Ljava/lang/Object;)V
    goto :next
    :done
    return-void
.end method
