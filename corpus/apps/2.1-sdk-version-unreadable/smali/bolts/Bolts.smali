.class public Lbolts/Bolts;
.super Ljava/lang/Object;

.field public static VERSION:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 2
    const-string v0, "1.4.0"
    sget v1, Landroid/os/Build$VERSION;->SDK_INT:I
    if-eqz v1, :store
    const-string v0, "1.3.0"
    :store
    sput-object v0, Lbolts/Bolts;->VERSION:Ljava/lang/String;
    return-void
.end method
