.class public Lcn/example/app/Connection;
.super Ljava/lang/Object;
.source "Connection.java"
.implements Landroid/content/ServiceConnection;

.field private final context:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/Connection;->context:Landroid/content/Context;
    return-void
.end method

.method public onServiceConnected(Landroid/content/ComponentName;Landroid/os/IBinder;)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/Connection;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    return-void
.end method

.method public onServiceDisconnected(Landroid/content/ComponentName;)V
    .registers 2
    return-void
.end method
