.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    sget-object v0, Lcn/example/app/State;->opened:Landroidx/lifecycle/MutableLiveData;
    new-instance v1, Lcn/example/app/ReadObserver;
    invoke-direct {v1, p0}, Lcn/example/app/ReadObserver;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroidx/lifecycle/MutableLiveData;->observeForever(Landroidx/lifecycle/Observer;)V
    return-void
.end method
