.class public Lcn/example/app/Session;
.super Ljava/lang/Object;
.source "Session.java"

.field private static final ONE:Lcn/example/app/Session;
.field private context:Landroid/content/Context;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcn/example/app/Session;
    invoke-direct {v0}, Lcn/example/app/Session;-><init>()V
    sput-object v0, Lcn/example/app/Session;->ONE:Lcn/example/app/Session;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static get()Lcn/example/app/Session;
    .registers 1
    sget-object v0, Lcn/example/app/Session;->ONE:Lcn/example/app/Session;
    return-object v0
.end method

.method public attach(Landroid/content/Context;)Lcn/example/app/Session;
    .registers 3
    iput-object p1, p0, Lcn/example/app/Session;->context:Landroid/content/Context;
    return-object p0
.end method

.method public tick()V
    .registers 4
    iget-object v1, p0, Lcn/example/app/Session;->context:Landroid/content/Context;
    instance-of v0, v1, Landroid/app/Activity;
    if-eqz v0, :idle
    invoke-static {v1}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    :idle
    return-void
.end method
