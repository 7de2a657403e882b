.class public Lcn/example/app/PageBridge;
.super Ljava/lang/Object;
.source "PageBridge.java"

.field private final context:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/PageBridge;->context:Landroid/content/Context;
    return-void
.end method

.method public device()V
    .registers 2
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation
    iget-object v0, p0, Lcn/example/app/PageBridge;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
# not marked: since Android 4.2 pages cannot see it

.method public apps()V
    .registers 2
    iget-object v0, p0, Lcn/example/app/PageBridge;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    return-void
.end method
