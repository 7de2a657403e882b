.class public Landroidx/lifecycle/MutableLiveData;
.super Landroidx/lifecycle/LiveData;
.source "MutableLiveData.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/lifecycle/LiveData;-><init>()V
    return-void
.end method

.method public setValue(Ljava/lang/Object;)V
    .registers 2
    invoke-super {p0, p1}, Landroidx/lifecycle/LiveData;->setValue(Ljava/lang/Object;)V
    return-void
.end method
