.class public final Lcn/example/app/AgreeListener;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;
.source "AgreeListener.java"

.field private final activity:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/AgreeListener;->activity:Landroid/app/Activity;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 6
    iget-object v0, p0, Lcn/example/app/AgreeListener;->activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/Consent;->store(Landroid/content/Context;)Landroidx/datastore/rxjava2/RxDataStore;
    move-result-object v1
    new-instance v2, Lcn/example/app/Agree;
    invoke-direct {v2}, Lcn/example/app/Agree;-><init>()V
    invoke-virtual {v1, v2}, Landroidx/datastore/rxjava2/RxDataStore;->updateDataAsync(Lio/reactivex/functions/Function;)Lio/reactivex/Single;
    invoke-static {v0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
.end method
