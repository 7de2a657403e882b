.class public Lcn/example/app/Config;
.super Ljava/lang/Object;
.field private static c:Lcn/example/app/Config;
.field private agreed:Z
.method private constructor <init>(Landroid/content/Context;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-static {p1}, Lcn/example/app/Consent;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    iput-boolean v0, p0, Lcn/example/app/Config;->agreed:Z
    return-void
.end method
.method public static get(Landroid/content/Context;)Lcn/example/app/Config;
    .registers 2
    sget-object v0, Lcn/example/app/Config;->c:Lcn/example/app/Config;
    if-nez v0, :ok
    new-instance v0, Lcn/example/app/Config;
    invoke-direct {v0, p0}, Lcn/example/app/Config;-><init>(Landroid/content/Context;)V
    sput-object v0, Lcn/example/app/Config;->c:Lcn/example/app/Config;
    :ok
    sget-object v0, Lcn/example/app/Config;->c:Lcn/example/app/Config;
    return-object v0
.end method
.method public isAgreed()Z
    .registers 2
    iget-boolean v0, p0, Lcn/example/app/Config;->agreed:Z
    return v0
.end method
