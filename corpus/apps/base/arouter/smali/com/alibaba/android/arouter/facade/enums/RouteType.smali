.class public final enum Lcom/alibaba/android/arouter/facade/enums/RouteType;
.super Ljava/lang/Enum;
.source "RouteType.java"

.annotation system Ldalvik/annotation/Signature;
    value = {
        "Ljava/lang/Enum",
        "<",
        "Lcom/alibaba/android/arouter/facade/enums/RouteType;",
        ">;"
    }
.end annotation

.field private static final synthetic $VALUES:[Lcom/alibaba/android/arouter/facade/enums/RouteType;
.field public static final enum ACTIVITY:Lcom/alibaba/android/arouter/facade/enums/RouteType;

.field public static final enum FRAGMENT:Lcom/alibaba/android/arouter/facade/enums/RouteType;
.field public static final enum PROVIDER:Lcom/alibaba/android/arouter/facade/enums/RouteType;

.field public static final enum SERVICE:Lcom/alibaba/android/arouter/facade/enums/RouteType;
.field public static final enum UNKNOWN:Lcom/alibaba/android/arouter/facade/enums/RouteType;

.method private static synthetic $values()[Lcom/alibaba/android/arouter/facade/enums/RouteType;
    .registers 3
    const/4 v0, 0x5
    new-array v0, v0, [Lcom/alibaba/android/arouter/facade/enums/RouteType;
    const/4 v1, 0x0
    sget-object v2, Lcom/alibaba/android/arouter/facade/enums/RouteType;->ACTIVITY:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lcom/alibaba/android/arouter/facade/enums/RouteType;->SERVICE:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lcom/alibaba/android/arouter/facade/enums/RouteType;->PROVIDER:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    aput-object v2, v0, v1
    const/4 v1, 0x3
    sget-object v2, Lcom/alibaba/android/arouter/facade/enums/RouteType;->FRAGMENT:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    aput-object v2, v0, v1
    const/4 v1, 0x4
    sget-object v2, Lcom/alibaba/android/arouter/facade/enums/RouteType;->UNKNOWN:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;
    const-string v1, "ACTIVITY"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcom/alibaba/android/arouter/facade/enums/RouteType;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;->ACTIVITY:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    new-instance v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;
    const-string v1, "SERVICE"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcom/alibaba/android/arouter/facade/enums/RouteType;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;->SERVICE:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    new-instance v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;
    const-string v1, "PROVIDER"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lcom/alibaba/android/arouter/facade/enums/RouteType;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;->PROVIDER:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    new-instance v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;
    const-string v1, "FRAGMENT"
    const/4 v2, 0x3
    invoke-direct {v0, v1, v2}, Lcom/alibaba/android/arouter/facade/enums/RouteType;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;->FRAGMENT:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    new-instance v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;
    const-string v1, "UNKNOWN"
    const/4 v2, 0x4
    invoke-direct {v0, v1, v2}, Lcom/alibaba/android/arouter/facade/enums/RouteType;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;->UNKNOWN:Lcom/alibaba/android/arouter/facade/enums/RouteType;
    invoke-static {}, Lcom/alibaba/android/arouter/facade/enums/RouteType;->$values()[Lcom/alibaba/android/arouter/facade/enums/RouteType;
    move-result-object v0
    sput-object v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;->$VALUES:[Lcom/alibaba/android/arouter/facade/enums/RouteType;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static valueOf(Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/enums/RouteType;
    .registers 2
    const-class v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;
    return-object v0
.end method

.method public static values()[Lcom/alibaba/android/arouter/facade/enums/RouteType;
    .registers 1
    sget-object v0, Lcom/alibaba/android/arouter/facade/enums/RouteType;->$VALUES:[Lcom/alibaba/android/arouter/facade/enums/RouteType;
    invoke-virtual {v0}, [Lcom/alibaba/android/arouter/facade/enums/RouteType;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcom/alibaba/android/arouter/facade/enums/RouteType;
    return-object v0
.end method
